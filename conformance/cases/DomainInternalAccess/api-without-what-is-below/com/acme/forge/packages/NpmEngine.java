package com.acme.forge.packages;

import com.acme.forge.ci.api.spi.Engine;

public class NpmEngine implements Engine {} // finds: DomainInternalAccess packages -> ci
