#pragma once

namespace touchline {

/// Offers, once a start, what programs that crashed have left; nothing where they left nothing.
void offerRecovery();

} // namespace touchline
