package com.acme.forge.ci;

public class Pipelines {}
