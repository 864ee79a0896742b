window.YTD.account.part0 = [
  {
    "account": {
      "email": "office@williamhogarth.example",
      "createdVia": "web",
      "createdAt": "2019-09-11T08:02:41.000Z",
      "accountId": "1183064127",
      "username": "hogarth_the",
      "accountDisplayName": "The William Hogarth School"
    }
  }
]
