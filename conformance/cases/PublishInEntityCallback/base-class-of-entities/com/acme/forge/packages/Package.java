package com.acme.forge.packages;

import com.acme.forge.common.Persistent;

@Persistent
public class Package extends Base {}
