"""Who uses the app, and the ground that all rooms share; knows no content."""
