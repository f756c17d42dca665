package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

public class PackageFinder extends PipelineFinder {} // finds: DomainInternalAccess packages -> ci
