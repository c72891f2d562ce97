"""What the engine says, in the language of the interface: its texts by the code that they come with."""
