package com.acme.forge.ci.internal;

public class NoPipelineException extends RuntimeException {}
