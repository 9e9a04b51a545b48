// The compression function of SHA-256 (FIPS 180-4), by the processor's own instructions where it has them.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Takes `count` blocks of 64 bytes into a state of eight words.
void sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same without the processor's own instructions.
void sha256_blocks_plain(uint32_t state[8], const uint8_t *blocks, size_t count);
