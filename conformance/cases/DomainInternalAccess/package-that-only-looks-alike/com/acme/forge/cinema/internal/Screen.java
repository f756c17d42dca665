package com.acme.forge.cinema.internal;

public class Screen {}
