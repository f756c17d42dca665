package com.acme.forge.mergerequests;

import com.acme.forge.ci.CiListener;
import com.acme.forge.git.PushReceivedEvent;

public class UpdateHead extends CiListener<PushReceivedEvent> {} // finds: SubscriberWithoutHandleEvent mergerequests
