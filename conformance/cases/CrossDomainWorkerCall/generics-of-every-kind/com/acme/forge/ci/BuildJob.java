package com.acme.forge.ci;

public class BuildJob extends StagedJob<BuildJob> {}
