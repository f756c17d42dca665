package com.acme.forge.git;

@SuppressWarnings("CrossDomainWorkerCall")
class PostReceiveTest {}
