package com.acme.forge.ci;

import com.acme.forge.common.ForgeEvent;

public abstract class PipelineEvent extends ForgeEvent {}
