package com.acme.forge.ci;

public class BuildFailure extends RuntimeException {}
