package com.acme.forge.mergerequests;

import com.acme.forge.ci.CiListener;
import com.acme.forge.git.PushReceived;

public class UpdateHead extends CiListener<PushReceived> {} // finds: SubscriberWithoutHandleEvent mergerequests
