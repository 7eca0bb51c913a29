#include "google/protobuf/descriptor.pb-c.h"
#include "plugin.pb-c.h"
