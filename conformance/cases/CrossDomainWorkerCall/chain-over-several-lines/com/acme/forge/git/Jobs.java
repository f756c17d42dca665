package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

interface Jobs {

  Jobs of(String branch);

  BuildJob build();
}
