package com.acme.forge.git;

class PostReceive {}
