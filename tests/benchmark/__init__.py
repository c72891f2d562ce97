"""Measures Surtitle on whole talks beside the same model offline and a reference policy: `make bench`."""
