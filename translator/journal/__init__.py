"""The record of a session: written so that nothing published is lost, listed, read back, and deleted."""
