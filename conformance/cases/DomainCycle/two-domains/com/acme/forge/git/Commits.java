package com.acme.forge.git;

public class Commits {}
