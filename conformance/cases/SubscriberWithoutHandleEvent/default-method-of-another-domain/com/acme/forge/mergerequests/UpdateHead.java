package com.acme.forge.mergerequests;

import com.acme.forge.ci.Printing;

public class UpdateHead implements Printing {} // finds: SubscriberWithoutHandleEvent mergerequests
