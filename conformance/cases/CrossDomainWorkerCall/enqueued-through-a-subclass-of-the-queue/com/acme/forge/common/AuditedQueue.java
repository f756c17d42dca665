package com.acme.forge.common;

import com.acme.jobs.Queue;

public interface AuditedQueue extends Queue {}
