package com.acme.forge.git;

public class Tags {}
