package com.acme.forge.ci;

import com.acme.forge.common.ProjectJob;

public abstract class PipelineJob extends ProjectJob {}
