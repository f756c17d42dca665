package com.acme.forge.wiki;

public class D {}
