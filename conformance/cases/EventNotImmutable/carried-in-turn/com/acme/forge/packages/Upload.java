package com.acme.forge.packages;

import java.io.InputStream;

public record Upload(long id, InputStream content) {}
