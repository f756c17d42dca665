package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

public class PostReceive {

  Object execute(Optional<BuildJob> one, List<BuildJob> many, Supplier<BuildJob> later) {
    if (one.isPresent() && many.stream().filter(Objects::nonNull).count() > 0) {
      return later.get();
    }
    BuildJob first = many.get(0);
    return one.orElse(first);
  }
}
