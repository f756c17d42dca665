package com.acme.forge.ci;

public class Log {}
