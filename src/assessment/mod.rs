//! One assessment: the events of its log, the bytes of a line and its hash, and the state as the
//! fold of the lines. Pure: bytes and values in and out; disk, lock and clock are the store's.
