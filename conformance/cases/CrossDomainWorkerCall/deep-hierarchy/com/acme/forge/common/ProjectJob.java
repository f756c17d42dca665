package com.acme.forge.common;

public abstract class ProjectJob extends ForgeJob {}
