"""Addresses of one's own account and classes."""

from django.urls import path

from quizzes.pages import account, appearance, classes, joining, leaving

urlpatterns = [
    path("signup/", account.signup, name="signup"),
    path("login/", account.SignIn.as_view(), name="login"),
    path("logout/", account.sign_out, name="logout"),
    path("account/", account.account, name="account"),
    path("appearance/", appearance.appearance, name="appearance"),
    path("account/data/", leaving.account_data, name="account_data"),
    path("account/delete/", leaving.account_delete, name="account_delete"),
    path("account/password/", account.ChangePassword.as_view(), name="password_change"),
    path("account/guest-attempts/", joining.guest_attempts, name="guest_attempts"),
    path("classes/", classes.classes, name="classes"),
    path("classes/join/", classes.join_class, name="join_class"),
]
