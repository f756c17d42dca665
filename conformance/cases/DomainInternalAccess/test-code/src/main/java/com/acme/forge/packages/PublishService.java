package com.acme.forge.packages;

public class PublishService {}
