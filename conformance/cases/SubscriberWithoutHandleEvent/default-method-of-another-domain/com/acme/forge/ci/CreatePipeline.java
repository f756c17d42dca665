package com.acme.forge.ci;

public class CreatePipeline implements Printing {}
