"""What stays with a learner between attempts: spaced practice, lessons read, mastery and days of practice."""
