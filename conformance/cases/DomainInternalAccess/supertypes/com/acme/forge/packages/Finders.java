package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

public abstract class Finders implements Iterable<PipelineFinder> {} // finds: DomainInternalAccess packages -> ci
