"""Classes, their members, assignments and the exceptions made for one learner."""
