"""What a person set, in a window: by profile, one by one, from a file and into one."""
