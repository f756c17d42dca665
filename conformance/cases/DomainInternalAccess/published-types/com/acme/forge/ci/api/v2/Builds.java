package com.acme.forge.ci.api.v2;

import com.acme.forge.ci.api.Pipelines;

public interface Builds extends Pipelines {}
