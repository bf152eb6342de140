"""Papers to print, set by typst from templates that hold no words."""
