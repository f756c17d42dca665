package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class PushListener extends CiListener<String, PushReceived> {}
