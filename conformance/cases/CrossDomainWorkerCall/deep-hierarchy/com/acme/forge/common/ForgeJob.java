package com.acme.forge.common;

import com.acme.jobs.BackgroundJob;

public abstract class ForgeJob extends BackgroundJob {}
