package com.acme.forge.packages;

import com.acme.forge.ci.internal.Step;

public record PublishStep(long id) implements Step {} // finds: DomainInternalAccess packages -> ci
