#include "CDifferential.h"

const ProtobufCMessageDescriptor *differential_scalars(void) { return &codec__v1__scalars__descriptor; }
const ProtobufCMessageDescriptor *differential_tree(void) { return &codec__v1__tree__descriptor; }
const ProtobufCMessageDescriptor *differential_repeated(void) { return &codec__v1__repeated__descriptor; }
const ProtobufCMessageDescriptor *differential_maps(void) { return &codec__v1__maps__descriptor; }
const ProtobufCMessageDescriptor *differential_choice(void) { return &codec__v1__choice__descriptor; }
