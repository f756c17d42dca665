package com.acme.forge.packages;

import org.springframework.data.repository.CrudRepository;

public interface PackageRepository extends CrudRepository<String, Long> {}
