#pragma once
// Debian's libxml2 shows ICU's types, which are not those of the ICU inside Foundation: a program with Foundation inside
// cannot see both. Nothing of ours uses the one structure (an encoding handler's last members) that this leaves out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
