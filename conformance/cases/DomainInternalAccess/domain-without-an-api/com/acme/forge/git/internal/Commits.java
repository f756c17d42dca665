package com.acme.forge.git.internal;

public class Commits {}
