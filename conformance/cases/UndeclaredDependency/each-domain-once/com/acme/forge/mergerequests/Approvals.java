package com.acme.forge.mergerequests;

public class Approvals {}
