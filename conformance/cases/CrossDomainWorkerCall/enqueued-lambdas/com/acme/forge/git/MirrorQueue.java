package com.acme.forge.git;

import com.acme.forge.common.Queue;

final class MirrorQueue extends Queue {}
