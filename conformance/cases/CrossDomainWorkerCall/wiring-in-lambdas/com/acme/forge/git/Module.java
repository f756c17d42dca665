package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.common.Provides;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

public class Module {

  @Provides
  Supplier<BuildJob> later() {
    return () -> new BuildJob();
  }

  @Provides
  Supplier<BuildJob> byReference() {
    return BuildJob::new;
  }

  @Provides
  Function<String, BuildJob> named() {
    return name -> {
      BuildJob build = new BuildJob();
      build.setName(name);
      return build;
    };
  }

  @Provides
  static List<BuildJob> all(boolean nightly) {
    return nightly ? List.of(new BuildJob(), new BuildJob()) : List.of();
  }
}
