/// Placeholder until this module's first slice lands.
