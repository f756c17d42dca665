package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class Extended extends Pipelines {} // finds: UndeclaredDependency packages -> ci
