#include "codec.pb-c.h"

// The descriptors by address, which Swift cannot take of a constant of C.
const ProtobufCMessageDescriptor *differential_scalars(void);
const ProtobufCMessageDescriptor *differential_tree(void);
const ProtobufCMessageDescriptor *differential_repeated(void);
const ProtobufCMessageDescriptor *differential_maps(void);
const ProtobufCMessageDescriptor *differential_choice(void);
