package com.acme.forge.packages;

public class Tags {}
